-- Title: The accepted notification of a case, as it was told
select r.edition, r.answers, r.returned_at, r.returned_by,
       array(select n.reference from notification n where n.case_id = r.case_id order by n.received_at) as known
  from form_response r join case_file f on f.id = r.case_id
 where r.form = 'notification' and f.panel = :panel and f.case_ref = :ref
 order by r.id
 limit 1
