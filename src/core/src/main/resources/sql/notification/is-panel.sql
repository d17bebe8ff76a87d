-- Title: Whether a panel of this code is in the system
select exists (select 1 from panel where code = :code) as known
