// memberships by their begin, figures by date and by value
CREATE INDEX membership_sort_from IF NOT EXISTS FOR (n:Membership) ON (n._sort_FROM);
CREATE INDEX membership_sort_from_desc IF NOT EXISTS FOR (n:Membership) ON (n._sort_FROM_DESC);
CREATE INDEX figure_sort_as_of IF NOT EXISTS FOR (n:Figure) ON (n._sort_AS_OF);
CREATE INDEX figure_sort_as_of_desc IF NOT EXISTS FOR (n:Figure) ON (n._sort_AS_OF_DESC);
CREATE INDEX figure_sort_value IF NOT EXISTS FOR (n:Figure) ON (n._sort_VALUE);
CREATE INDEX figure_sort_value_desc IF NOT EXISTS FOR (n:Figure) ON (n._sort_VALUE_DESC);
