-- Title: How many forms of a case are still owed
select count(*) as owed
  from form_request
 where case_id = :case
   and state = 'REQUESTED'
