"""Rules of the national name, motto and issuing body (*Quốc hiệu, Tiêu ngữ, tên cơ quan*)."""
