-- Title: Names who covers, where nobody does on these days yet
insert into coordinator_cover (absent_id, cover_id, from_on, until_on, reason, made_by, made_at)
select :absent, :cover, :from, :until, :reason, :by, :now
 where not exists (select 1 from coordinator_cover v
                    where v.absent_id = :absent and v.ended_at is null and v.from_on <= :until and v.until_on >= :from)
