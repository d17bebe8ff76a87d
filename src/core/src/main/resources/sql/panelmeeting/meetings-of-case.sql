-- Title: The meetings of the panel at which a case stood on the agenda
select m.id, m.title, m.starts_at, m.state, a.outcome, a.outcome_at, a.outcome_why, a.quorum
  from agenda_item a
  join panel_meeting m on m.id = a.meeting_id
  join case_file f on f.id = a.case_id
 where f.panel = :panel
   and f.case_ref = :ref
 order by m.starts_at
