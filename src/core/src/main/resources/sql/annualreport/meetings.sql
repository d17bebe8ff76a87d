-- Title: Meetings that the panel held in the year, without a word of any case
select (m.starts_at at time zone 'Europe/London')::date as held_on, m.title
  from panel_meeting m
 where m.panel = :panel and m.state = 'HELD'
   and (m.starts_at at time zone 'Europe/London')::date >= :from and (m.starts_at at time zone 'Europe/London')::date < :until
 order by m.starts_at, m.id
