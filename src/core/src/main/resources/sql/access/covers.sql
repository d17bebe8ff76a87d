-- Title: Covers that run or are to come; of one person on either side, or all
select v.id, v.absent_id, a.full_name as absent, v.cover_id, c.full_name as covering, v.from_on, v.until_on, v.reason, v.made_by, v.ended_at,
       :today between v.from_on and v.until_on as running
  from coordinator_cover v
  join app_user a on a.id = v.absent_id
  join app_user c on c.id = v.cover_id
 where v.ended_at is null
   and v.until_on >= :today
   and (cast(:person as bigint) is null or cast(:person as bigint) in (v.absent_id, v.cover_id))
 order by v.from_on, v.id
