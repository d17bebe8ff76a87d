-- Title: Files that were checked and never imported are gone after a day
delete from import_part where kept_at < :before
