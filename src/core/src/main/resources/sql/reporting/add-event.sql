-- Title: Something happened to a request
insert into form_request_event (request_id, at, what, detail, by_name)
values (:request, :at, :what, cast(:detail as text), :by)
