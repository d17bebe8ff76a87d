-- Title: The number that a file attached through a link will have: its row cannot be read back there
select nextval(pg_get_serial_sequence('document', 'id')) as id
