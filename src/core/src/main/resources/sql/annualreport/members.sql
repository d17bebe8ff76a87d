-- Title: Who held a seat of the panel in the year, in the order of the seats
select s.seat, u.full_name
  from panel_seat s
  join app_user u on u.id = s.user_id
 where s.panel = :panel and s.from_on < :until and coalesce(s.until_on, :from) >= :from
 group by s.seat, u.full_name
 order by array_position(array['chair', 'public-health', 'designated-doctor', 'social-care', 'police', 'safeguarding', 'primary-care',
                               'nursing-midwifery', 'lay', 'other'], s.seat), min(s.from_on), u.full_name
