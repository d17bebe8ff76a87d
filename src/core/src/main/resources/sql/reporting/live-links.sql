-- Title: How many links of a request still work
select count(*) as links
  from form_link
 where request_id = :request
   and killed_at is null
