-- Title: Whose each area is that a panel has: the panels themselves and their council areas
select code as area, code as panel from panel
union
select gss_code, panel from council_area where panel is not null
