-- Title: Circumstances of imported cases
insert into imported_circumstance (case_id, code, answer)
select id, code, answer
  from json_to_recordset(cast(:rows as json)) as r (id bigint, code text, answer text)
