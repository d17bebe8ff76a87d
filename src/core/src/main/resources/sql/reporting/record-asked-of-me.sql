-- Title: Record in the trail of every other case that somebody with a link saw in a list that a form was asked of them
insert into audit_entry (who, act, case_id, panel, case_ref, detail)
select current_setting('cdop.user'), 'saw in a list that the form was asked of the agency', a.case_id, f.panel, f.case_ref, 'request ' || a.id
  from asked_of_same_person() a
 cross join lateral (select split_part(a.case_number, '/', 1) as panel, substr(a.case_number, strpos(a.case_number, '/') + 1) as case_ref) f
 where a.id <> asked_request()
