-- Title: The name of a panel
select name from panel where code = :panel
