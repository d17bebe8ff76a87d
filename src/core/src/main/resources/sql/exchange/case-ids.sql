-- Title: Numbers of rows for cases to come
select nextval('case_file_id_seq') as id from generate_series(1, :count)
