-- Who handed a version in is asked wherever its county is compared with another year.
create index workbook_import_statistics on workbook_import (statistics);
