-- Title: Whether this person, or this role of theirs, is the last administrator's
select not exists (select 1 from user_role r join app_user u on u.id = r.user_id and u.disabled_at is null
                    where r.role = 'administrator' and r.user_id <> :id)
       and exists (select 1 from user_role r
                    where r.user_id = :id and r.role = 'administrator'
                      and (cast(:role as bigint) is null or r.id = cast(:role as bigint))) as last
