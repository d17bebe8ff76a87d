-- Title: Meetings of the panels that the person who asks belongs to
select m.id, m.panel, p.name as panel_name, m.title, m.starts_at, m.place, m.state, m.invited_at, m.closed_at,
       (select count(*) from agenda_item a where a.meeting_id = m.id) as cases,
       (select count(*) from agenda_item a where a.meeting_id = m.id and a.outcome = 'decided') as decided
  from panel_meeting m
  join panel p on p.code = m.panel
 where (m.starts_at < cast(:now as timestamptz) - interval '12 hours' or m.state <> 'PLANNED' and m.starts_at < cast(:now as timestamptz)) = :past
 order by case when :past then - extract(epoch from m.starts_at) else extract(epoch from m.starts_at) end, m.id
