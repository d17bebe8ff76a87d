-- Title: Another case, among those that the person may see, of the child with this NHS number
select f.panel || '/' || f.case_ref as number
  from child c
  join case_file f on f.id = c.case_id
 where c.nhs_number = :nhsNumber and f.id <> :case and f.state not in ('OUT_OF_SCOPE', 'TRANSFERRED')
 order by f.id
 limit 1
