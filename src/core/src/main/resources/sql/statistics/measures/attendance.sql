-- Title: Attendance of core seats at panel meetings
-- Population: panel meetings held in the period
-- Numerator: meetings at which somebody in the seat was present
-- Denominator: meetings at which the seat was filled
-- Source: statutory guidance on quorum; minutes of the panel
select seat                                   as "group",
       count(*)                               as meetings,
       count(*) filter (where attended)       as attended
  from (select meeting_id, seat, bool_or(attended) as attended
          from fact_attendance
         where core
           and held_on >= :from
           and held_on < :until
           and panel = any (:panels)
         group by meeting_id, seat) one_seat
 group by seat
