-- Title: What is set for a panel, or for all
select name, value from setting where panel is not distinct from cast(:panel as text)
