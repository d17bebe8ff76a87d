-- Title: Which of these case numbers there are already
select f.panel || '/' || f.case_ref as number
  from case_file f
 where f.panel || '/' || f.case_ref = any (:numbers)
   and f.panel = any (:panels)
   and f.case_ref = any (:refs)
