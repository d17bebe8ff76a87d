-- Title: Whether anybody has an account
select exists (select 1 from app_user) as anybody
