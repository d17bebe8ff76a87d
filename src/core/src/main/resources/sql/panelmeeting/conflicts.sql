-- Title: The conflicts of interest declared in a case
select c.id, c.user_id, u.full_name, c.reason, c.declared_at
  from conflict_of_interest c
  join app_user u on u.id = c.user_id
 where c.case_id = :caseId
 order by c.declared_at, c.id
