-- Title: What happened to a request, newest first
select at, what, detail, by_name
  from form_request_event
 where request_id = :request
 order by at desc, id desc
