-- Title: The accepted notification becomes a form held in the case, in its edition for life
insert into form_response (case_id, form, edition, answers, status, saved_at, returned_at, returned_by)
select :caseId, 'notification', n.edition, n.answers, 'RETURNED', n.received_at, n.received_at,
       coalesce(n.entered_by, n.channel)
  from notification n where n.reference = :reference
