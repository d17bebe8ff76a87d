-- Title: Makes an account, unless the name is taken
insert into app_user (name, full_name, email, job_title)
values (:name, :fullName, cast(:email as text), cast(:jobTitle as text))
on conflict (name) do nothing
returning id
