-- Title: The value set for a panel, else for all panels
select value from setting
 where name = :name
   and (panel is null or panel = cast(:panel as text))
 order by panel nulls last
 limit 1
