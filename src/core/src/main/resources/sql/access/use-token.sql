-- Title: Whose token this is, with the roles they hold for any panel
update api_token t
   set last_used = cast(:now as timestamptz)
  from app_user u
 where t.token_hash = :hash
   and t.revoked_at is null
   and t.expires_at > cast(:now as timestamptz)
   and u.id = t.user_id
   and u.disabled_at is null
returning u.name, u.session_epoch,
       array(select distinct r.role from user_role r where r.user_id = u.id
             union
             select 'coordinator' from coordinator_cover v
              where v.cover_id = u.id and v.ended_at is null
                and (cast(:now as timestamptz) at time zone 'Europe/London')::date between v.from_on and v.until_on) as roles
