-- Title: Changes who an account belongs to
update app_user set full_name = :fullName, email = cast(:email as text), job_title = cast(:jobTitle as text) where id = :id
