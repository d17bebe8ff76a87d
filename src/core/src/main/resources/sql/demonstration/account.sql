-- Title: A demonstration account; an existing one gets the password that was asked for
insert into app_user (name, full_name, email, job_title, password_hash, demonstration)
values (:name, :fullName, :email, :job, :hash, true)
on conflict (name) do update set password_hash = coalesce(excluded.password_hash, app_user.password_hash)
 where app_user.demonstration
