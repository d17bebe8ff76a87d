-- Title: Whether accounts of the demonstration exist
select exists (select 1 from app_user where demonstration) as demonstration
