-- Title: Which of these NHS numbers belong to a child of a case already
select c.nhs_number, min(f.panel || '/' || f.case_ref) as number
  from child c
  join case_file f on f.id = c.case_id
 where c.nhs_number = any (:numbers)
 group by c.nhs_number
