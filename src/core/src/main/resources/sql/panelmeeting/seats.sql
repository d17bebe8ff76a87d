-- Title: The seats of a panel with who holds them, those held today first
select s.id, s.panel, s.seat, s.user_id, u.full_name, u.job_title, u.email, s.core, s.health_lead, s.local_authority_lead,
       s.deputy_chair, s.from_on, s.until_on
  from panel_seat s
  join app_user u on u.id = s.user_id
 where s.panel = :panel
 order by case when s.until_on < :today then 1 else 0 end,
          array_position(array['chair','public-health','designated-doctor','social-care','police','safeguarding',
                               'primary-care','nursing-midwifery','lay','other'], s.seat),
          s.from_on, s.id
