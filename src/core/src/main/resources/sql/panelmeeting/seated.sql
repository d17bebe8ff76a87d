-- Title: The seats of a meeting seen from one case: who is present, who declared a conflict of interest
select s.id, s.seat, u.full_name, s.core, s.health_lead, s.local_authority_lead, s.deputy_chair, t.attendance,
       exists (select 1 from conflict_of_interest c where c.case_id = :caseId and c.user_id = s.user_id) as recused
  from panel_meeting m
  join panel_seat s on s.panel = m.panel and s.from_on <= :on and (s.until_on is null or s.until_on >= :on)
  join app_user u on u.id = s.user_id
  left join panel_attendance t on t.meeting_id = m.id and t.seat_id = s.id
 where m.id = :meetingId
 order by s.id
