-- Title: A kept file is not needed any more
delete from import_part where file = cast(:file as uuid)
