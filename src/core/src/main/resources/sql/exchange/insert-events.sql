-- Title: That a case was imported stands in its history
insert into case_event (case_id, type, happened_at, recorded_at, by_name)
select id, 'IMPORTED', :now, :now, current_setting('cdop.user')
  from json_to_recordset(cast(:rows as json)) as r (id bigint)
