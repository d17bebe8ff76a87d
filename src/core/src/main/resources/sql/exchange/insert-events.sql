-- Title: That a case was imported stands in its history
insert into case_event (case_id, type, happened_at, recorded_at, by_name)
select id, 'IMPORTED', :now, :now, current_setting('cdop.user')
  from jsonb_to_recordset(cast(:rows as jsonb)) as r (id bigint)
