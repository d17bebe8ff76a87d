-- Title: The agenda of a meeting, as far as the person who asks may see its cases
select a.meeting_id, a.case_id, a.place, f.panel, f.case_ref, f.state, x.heading, x.released_at is not null as released,
       a.outcome, a.outcome_at, a.outcome_why, a.quorum, u.full_name as chaired_by,
       (select count(*) from conflict_of_interest c where c.case_id = a.case_id) as recused,
       settles_case(a.case_id) as settles,
       (select max(b.outcome_at) from agenda_item b
         where b.case_id = a.case_id and b.id <> a.id and b.outcome = 'decided'
           and b.outcome_at < coalesce(a.outcome_at, 'infinity')) as decided_before
  from agenda_item a
  join case_file f on f.id = a.case_id
  left join anonymised_case x on x.case_id = a.case_id
  left join panel_seat s on s.id = a.chaired_by
  left join app_user u on u.id = s.user_id
 where a.meeting_id = :meetingId
 order by a.place, a.id
