-- Title: Each imported case stands in the trail
insert into audit_entry (who, act, case_id, panel, case_ref, detail)
select current_setting('cdop.user'), 'imported the case', id, panel, case_ref, 'imported from a file'
  from json_to_recordset(cast(:rows as json)) as r (id bigint, panel text, case_ref text)
