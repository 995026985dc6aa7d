"""Rules of the legal bases (*căn cứ ban hành*)."""
