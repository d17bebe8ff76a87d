-- Title: The panel that reviews deaths of children resident in a council area
select panel from council_area where gss_code = :area and panel is not null
