' What a clerk does in LibreOffice: open a plan, change a heading, add a row to the last table, insert a table of contents, save.

Function Opened(Url As String) As Object
  Dim Hidden(0) As New com.sun.star.beans.PropertyValue
  Hidden(0).Name = "Hidden"
  Hidden(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(Url, "_blank", 0, Hidden())
End Function

Sub SaveAs(Document As Object, Url As String, FilterName As String)
  Dim Filter(0) As New com.sun.star.beans.PropertyValue
  Filter(0).Name = "FilterName"
  Filter(0).Value = FilterName
  Document.storeToURL(Url, Filter())
End Sub

Sub ChangeHeading(Document As Object, Before As String, After As String)
  Dim Search As Object, Found As Object
  Search = Document.createSearchDescriptor()
  Search.SearchString = Before
  Found = Document.findFirst(Search)
  Found.String = After
End Sub

Sub AddRow(Document As Object)
  Dim Table As Object, Texts, Column As Integer
  Texts = Array("III", "Hạng mục thêm", "1.234.000", "Các xã")
  Table = Document.TextTables.getByIndex(Document.TextTables.Count - 1)
  Table.Rows.insertByIndex(Table.Rows.Count, 1)
  For Column = 0 To 3
    Table.getCellByPosition(Column, Table.Rows.Count - 1).String = Texts(Column)
  Next Column
End Sub

Sub AddContents(Document As Object)
  Dim Contents As Object
  Contents = Document.createInstance("com.sun.star.text.ContentIndex")
  Contents.CreateFromOutline = True
  Contents.Title = ""
  Document.Text.insertTextContent(Document.Text.End, Contents, False)
  Contents.update()
End Sub

Sub Edit(Source As String, Target As String)
  Dim Document As Object
  Document = Opened(Source)
  ChangeHeading(Document, "MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU, YÊU CẦU")
  AddRow(Document)
  SaveAs(Document, Target & ".pdf", "writer_pdf_Export")
  AddContents(Document)
  SaveAs(Document, Target & ".docx", "MS Word 2007 XML")
  Document.close(True)
End Sub
