-- Title: Core seats at panel meetings, one row for each meeting and seat filled
-- Population: panel meetings held in years that are over, of all panels
select meeting_id || ' ' || seat                                            as entry,
       panel,
       extract(year from held_on - interval '3 months')::int + 1            as year,
       array['seat=' || seat, 'attended=' || case when bool_or(attended) then 'yes' else 'no' end] as features
  from fact_attendance
 where core
   and held_on < :until
 group by meeting_id, seat, panel, held_on
 order by meeting_id, seat
