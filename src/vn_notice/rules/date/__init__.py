"""Rules of the place and the date of issue (*địa danh và thời gian ban hành*)."""
