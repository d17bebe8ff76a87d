-- Title: The seats of a meeting's panel on its day, and who came
select s.id, s.panel, s.seat, s.user_id, u.full_name, u.job_title, u.email, s.core, s.health_lead, s.local_authority_lead,
       s.deputy_chair, s.from_on, s.until_on, t.attendance
  from panel_meeting m
  join panel_seat s on s.panel = m.panel and s.from_on <= :on and (s.until_on is null or s.until_on >= :on)
  join app_user u on u.id = s.user_id
  left join panel_attendance t on t.meeting_id = m.id and t.seat_id = s.id
 where m.id = :meetingId
 order by array_position(array['chair','public-health','designated-doctor','social-care','police','safeguarding',
                               'primary-care','nursing-midwifery','lay','other'], s.seat), u.full_name, s.id
