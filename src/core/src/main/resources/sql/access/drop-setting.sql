-- Title: Goes back to the value for all panels, or to the default
delete from setting where name = :name and panel is not distinct from cast(:panel as text)
