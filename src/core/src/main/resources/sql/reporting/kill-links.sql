-- Title: All links of a request stop working
update form_link
   set killed_at = :now
 where request_id = :request
   and killed_at is null
