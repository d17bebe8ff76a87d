-- Title: The council areas of these panels, by name
select gss_code, name
  from council_area
 where panel = any (:panels)
 order by name, gss_code
