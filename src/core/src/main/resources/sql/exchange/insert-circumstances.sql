-- Title: Circumstances of imported cases
insert into imported_circumstance (case_id, code, answer)
select r.id, x.code, x.answer
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (id bigint, circumstances jsonb)
 cross join jsonb_to_recordset(r.circumstances) as x (code text, answer text)
