-- Title: A link that is still good
select l.user_id, u.name
  from one_time_link l
  left join app_user u on u.id = l.user_id
 where l.token_hash = :hash
   and l.purpose = :purpose
   and l.used_at is null
   and l.expires_at > cast(:now as timestamptz)
   and u.disabled_at is null
