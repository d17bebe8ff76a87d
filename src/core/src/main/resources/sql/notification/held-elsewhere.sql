-- Title: Whether a panel that the caller does not coordinate holds this NHS number: yes or no, nothing else
select number_held_elsewhere(:nhsNumber, cast(:panel as text)) as held
